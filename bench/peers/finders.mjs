// Programs that find amounts in prose, by language: each loads what it needs and gives a function that takes a text.

/** Recognizers-Text is meant for what somebody says at a time: it is given sentences. */
const recognizers = (culture) => async () => {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  return (text) => {
    for (const sentence of text.split(/(?<=[.!?])\s+/)) suite.recognizeCurrency(sentence, suite.Culture[culture]);
  };
};

export const finders = {
  en: {
    'Recognizers-Text, currency': recognizers('English'),
    'compromise, money': async () => {
      const { default: nlp } = await import('compromise');
      return (text) => nlp(text).money().json();
    },
  },
  fr: {
    'Recognizers-Text, currency': recognizers('French'),
    'fr-compromise, numbers': async () => {
      const { default: nlp } = await import('fr-compromise');
      return (text) => nlp(text).numbers().json();
    },
  },
};
