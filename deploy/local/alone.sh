# Sets $local to the folder that the suite keeps everything in, and ends with one line if it cannot be written or is in use.
local=${TANDEM_LOCAL:-$root/.local}

mkdir -p "$local/logs" 2>/dev/null && [ -w "$local" ] ||
  fail "$local cannot be written, where the suite keeps its data and logs: use a checkout of your own, or set TANDEM_LOCAL."

# PostgreSQL's log of changes alone is 80 MB before anything has been changed.
need_space "$local" 300 "the suite"

# The launcher takes this shell's place, and its process id. A file that names a process of the past is nobody's.
if ! (set -C && echo $$ >"$local/process") 2>/dev/null; then
  other=$(cat "$local/process")
  if ps -p "${other:-0}" -o args= 2>/dev/null | grep -q -e deploy/run -e deploy/dev -e tandem-local; then
    fail "The suite already runs from $local (process $other): stop it with Ctrl-C where it runs."
  fi
  echo $$ >"$local/process" || fail "$local/process cannot be written: free some space there, or remove the file."
fi
