# Sets $java to a JDK of 17 or newer, or ends with one line that says what is missing.
java=${JAVA_HOME:+$JAVA_HOME/bin/java}
java=${java:-$(command -v java || true)}
if [ -z "$java" ] || [ ! -x "$java" ]; then
  echo "No Java found${JAVA_HOME:+ in JAVA_HOME=$JAVA_HOME}: install a JDK 17 or newer, or point JAVA_HOME at one." >&2
  exit 1
fi
java_version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${java_version:-0}" -lt 17 ]; then
  echo "$java is Java ${java_version:-of unknown version}: Tandem needs a JDK 17 or newer; point JAVA_HOME at one." >&2
  exit 1
fi
