# Sets $local to the folder that the suite keeps everything in, and sees that no other process builds in this checkout, or runs
# from it what is about to be rebuilt.
local=${TANDEM_LOCAL:-$root/.local}
case $local in /*) ;; *) local=$(pwd)/$local ;; esac
case ${TANDEM_CACHE:-/} in /*) ;; *) fail "TANDEM_CACHE has to be an absolute path, not '$TANDEM_CACHE'." ;; esac

# PostgreSQL's programs hand their folder to a shell, and Kafka takes a list of folders.
case $root$local in *['$"`\\,%']* | *"
"*) fail "The path $local has a character that PostgreSQL or Kafka cannot take (\$ \" \` \\ , %): use another folder." ;; esac

# It has keys, passwords and people's data in it.
(umask 077 && mkdir -p "$local/logs") 2>/dev/null && [ -w "$local" ] && chmod 700 "$local" ||
  fail "$local cannot be written, where the suite keeps its data and logs: use a checkout of your own, or set TANDEM_LOCAL."

# PostgreSQL's log of changes alone is 80 MB before anything has been changed.
[ -d "$local/postgres" ] || need_space "$local" 300 "the suite"

# lock -x|-s: for whoever builds alone, or runs beside others. It ends with the last process that has inherited it, so a build that
# goes on after this script was killed still has it. Where there is no flock, as on macOS, only the launcher's own lock holds.
lock() {
  ! command -v flock >/dev/null || flock -n "$1" 9
}
# Tried by another shell first: one whose own redirection fails ends there and then.
mkdir -p "$root/.local" 2>/dev/null && (: >>"$root/.local/build.lock") 2>/dev/null && exec 9>>"$root/.local/build.lock" ||
  fail "$root cannot be written, where the suite is built: use a checkout of your own."
lock -s || fail "Another deploy/run or deploy/dev builds in $root: wait until it is done."
