-- Opens FILE in Neovim with the language server SERVER attached, and prints its diagnostics as JSON, one a line:
-- places from 0, columns in bytes. Ends with status 1 where none come within half a minute.
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.FILE))
local options = {
  name = 'briefing',
  cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
  root_dir = vim.fn.fnamemodify(vim.env.FILE, ':h'),
}
vim.bo.filetype = 'markdown'
if vim.lsp.start then
  vim.lsp.start(options)
else
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(options))
end

local found = vim.wait(30000, function()
  return #vim.diagnostic.get(0) > 0
end, 50)
for _, each in ipairs(vim.diagnostic.get(0)) do
  local lsp = each.user_data and each.user_data.lsp or {}
  io.stdout:write(vim.fn.json_encode({
    rule = each.code or lsp.code,
    severity = each.severity,
    message = each.message,
    start = { each.lnum, each.col },
    ['end'] = { each.end_lnum, each.end_col },
  }) .. '\n')
end
if found then
  vim.cmd('qall!')
else
  vim.cmd('cquit 1')
end
