# What every script asks of the machine before Java: fail, a home folder, a character set, a system that PostgreSQL exists for.

# fail LINE: ends with one line that says what to do; with status 1, or the one that a script has set before.
fail() {
  echo "$1" >&2
  exit "${failure_status:-1}"
}

for tool in awk cut date df dirname find grep head sed sleep touch tr uname; do
  command -v "$tool" >/dev/null || fail "Tandem's scripts need $tool: install it (coreutils, findutils, grep, sed and awk have what they need)."
done

case $(uname -s)-$(uname -m) in
  Linux-x86_64 | Linux-aarch64 | Darwin-x86_64 | Darwin-arm64) ;;
  Linux-* | Darwin-*) fail "Tandem does not run on $(uname -m) processors: PostgreSQL's programs come for x86_64 and arm64 only." ;;
  *) fail "Tandem does not run on $(uname -s): use Linux or macOS, on Windows inside WSL 2." ;;
esac
if ls /lib/ld-musl-* >/dev/null 2>&1 && ! ls /lib*/ld-linux-* >/dev/null 2>&1; then
  fail "Tandem does not run on a system with musl, such as Alpine: PostgreSQL's programs need glibc."
fi

if [ -z "${HOME:-}" ]; then
  HOME=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6)
  [ -n "$HOME" ] || fail "HOME is not set, and user $(id -u) has no home folder for Maven's downloads: set HOME."
  export HOME
fi

# In a character set without umlauts, Java cannot open a file whose path has one.
case $(locale charmap 2>/dev/null) in
  UTF-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# need_space FOLDER MEGABYTES PURPOSE: of the disk that the folder is on.
need_space() {
  free=$(df -Pk "$1" 2>/dev/null | awk 'NR == 2 && $4 ~ /^[0-9]+$/ { print int($4 / 1024) }')
  [ "${free:-$2}" -ge "$2" ] || fail "Too little space in $1: $free MB are free, and $3 needs $2 MB: free some there."
}

# known_options HELP-FILE WORD...: refuses a word that is none of the options in the help, before anything is built.
known_options() {
  help=$1
  shift
  for word; do
    case $word in
      --*) grep -q -e "^  $word " "$help" || fail "Unknown option '$word'; see --help." ;;
    esac
  done
}
