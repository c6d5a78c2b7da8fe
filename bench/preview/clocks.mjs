// What runs inside the pages. Their clocks start at different times, which `timeOrigin` tells.

/** In the workbench: notes when a key went down. */
export function armWorkbench() {
  window.addEventListener(
    'keydown',
    () => {
      window.pressed = performance.timeOrigin + performance.now();
    },
    true,
  );
}

/** In the preview: `watch()` starts to wait for the next change, `seen` settles when it has been painted, with its time and the bytes that were sent for it. */
export function armPreview() {
  let bytes = 0;
  window.addEventListener('message', ({ data }) => {
    if (data?.type === 'patch') bytes = new TextEncoder().encode(JSON.stringify(data)).length;
  });
  window.watch = () => {
    window.seen = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        // A frame starts when the one before has been handed over to be shown.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve({ painted: performance.timeOrigin + performance.now(), bytes })),
        );
      });
      observer.observe(document.querySelector('.briefing'), { subtree: true, childList: true, characterData: true });
    });
  };
}
