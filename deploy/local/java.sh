# Sets $java to the java of a JDK of 17 or newer and exports its JAVA_HOME, or ends with one line that says what is missing.
java=${JAVA_HOME:+$JAVA_HOME/bin/java}
java=${java:-$(command -v java || true)}
if [ -z "$java" ] || [ ! -x "$java" ]; then
  fail "No Java found${JAVA_HOME:+ in JAVA_HOME=$JAVA_HOME}: install a JDK 17 or newer, or point JAVA_HOME at one."
fi
if ! java_says=$("$java" -XshowSettings:properties -version 2>&1); then
  case $java_says in
    *emory* | *heap* | *space*) advice="end other programs, or raise the limit of memory (ulimit -v)" ;;
    *) advice="reinstall it, or point JAVA_HOME at another JDK" ;;
  esac
  fail "$java does not run: $(printf %s "${java_says:-it says nothing}" | tr '\n' ' '): $advice."
fi
# java_property NAME: of the Java that was found.
java_property() {
  printf '%s\n' "$java_says" | sed -n "s/^ *$1 = //p"
}
# Up to Java 8 the version begins with 1.
java_version=$(java_property java.specification.version | sed 's/^1\.//')
if [ "${java_version:-0}" -lt 17 ]; then
  fail "$java is Java ${java_version:-of unknown version}: Tandem needs a JDK 17 or newer; point JAVA_HOME at one."
fi
JAVA_HOME=$(java_property java.home)
export JAVA_HOME
[ -x "$JAVA_HOME/bin/javac" ] ||
  fail "$java belongs to a JRE, which has no compiler: install a JDK $java_version, or point JAVA_HOME at one."
