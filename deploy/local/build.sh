# build: packages the suite if a source is newer than what was packaged from it, and says how far it is. launch: starts it.

# What a first build writes: Maven's downloads beside, it is mostly jars and class archives. In MB.
build_needs=1000

# artifact_of MODULE: the file whose age is the age of the module's last build. Of a service it is its class archive, which
# is made last, and which is no longer good for jars whose age is changed.
artifact_of() {
  case $1 in
    platform/token) echo "platform/token/target/tandem-platform-token-1.0.0-SNAPSHOT.jar" ;;
    platform/core) echo "platform/core/target/tandem-platform-core-1.0.0-SNAPSHOT.jar" ;;
    platform/condition) echo "platform/condition/target/tandem-platform-condition-1.0.0-SNAPSHOT.jar" ;;
    platform/embedded) echo "platform/embedded/target/tandem-platform-embedded-1.0.0-SNAPSHOT.jar" ;;
    deploy/clients/java) echo "deploy/clients/java/target/tandem-java-client-1.0.0-SNAPSHOT.jar" ;;
    deploy/demo) echo "deploy/demo/target/tandem-demo-1.0.0-SNAPSHOT.jar" ;;
    deploy/local) echo "deploy/local/target/tandem-local.jar" ;;
    deploy/ledger-verifier) echo "deploy/ledger-verifier/target/ledger-verifier.jar" ;;
    *) echo "$1/target/quarkus-app/app-cds.jsa" ;;
  esac
}

# sources_of MODULE: what its artifact is made from; every service has the platform's core inside, the client is made of their contracts.
sources_of() {
  echo "pom.xml $1/pom.xml $1/src/main"
  case $1 in
    gateway) echo "platform/token/src/main platform/core/src/main platform/contract/src/main platform/contract/changes.yaml */contracts" ;;
    *-service) echo "platform/token/src/main platform/core/src/main platform/condition/src/main" ;;
    deploy/clients/java) echo "*/contracts/openapi.yaml platform/contract/src/main" ;;
  esac
}

# modules: what runs. The others are what tests, or clients, are made of.
modules() {
  sed -n 's|.*<module>\(.*\)</module>.*|\1|p' pom.xml | grep -v -e '^platform/testkit$' -e '^platform/integration-tests$' -e '^deploy/end-to-end$' -e '^platform/contract$'
}

is_stale() {
  [ ! -f "$(artifact_of "$1")" ] || [ -n "$(find $(sources_of "$1") -newer "$(artifact_of "$1")" 2>/dev/null | head -n 1)" ]
}

build() {
  caller=$(pwd)
  cd "$root"
  build_stale
  # Paths on the command line are meant from there.
  cd "$caller"
}

build_stale() {
  stale=
  for module in $(modules); do
    if is_stale "$module"; then stale="$stale $module"; fi
  done
  [ -n "$stale" ] || return 0
  lock -x || fail "Sources have changed, and a suite runs from $root: stop it with Ctrl-C where it runs, and start again."
  [ -d gateway/target ] || need_space "$root" "$build_needs" "the first build"
  echo "Building, as sources are newer than what was packaged:$stale"
  : >"$local/build-started"
  package || fail "$(why_the_build_failed)"
  # Maven leaves an archive alone whose content is the same; it is fresh nevertheless, as of this build's start.
  for module in $(modules); do
    touch -r "$local/build-started" "$(artifact_of "$module")"
  done
  lock -s
}

# package: Maven's own output goes to a log; the terminal shows how far it is.
package() {
  build_log="$local/logs/build.log"
  began=$(date +%s)
  ./mvnw -B -DskipTests -Dspotless.check.skip=true -pl '!deploy/end-to-end,!platform/integration-tests' package >"$build_log" 2>&1 </dev/null &
  maven=$!
  trap stop_building INT TERM HUP
  printed=0
  while kill -0 "$maven" 2>/dev/null; do
    sleep 1
    printed=$((printed + 1))
    if [ -t 1 ]; then
      printf '\r\033[K  building: %s' "$(progress)"
    elif [ $((printed % 15)) -eq 0 ]; then
      echo "  building: $(progress)"
    fi
  done
  built=0
  wait "$maven" || built=$?
  trap - INT TERM HUP
  if [ -t 1 ]; then printf '\r\033[K'; fi
  [ "$built" -ne 0 ] || echo "  built: $(progress)"
  return "$built"
}

# stop_building: Ctrl-C does not reach Maven, as it runs in the background, nor its child processes.
stop_building() {
  kill "$maven" $(ps -o pid= --ppid "$maven" 2>/dev/null) 2>/dev/null
  wait "$maven" 2>/dev/null || true
  fail "Stopped while building."
}

# progress: the latest module, what was downloaded, and the time so far.
progress() {
  awk -v seconds=$(($(date +%s) - began)) '
    / Building Tandem .*\[[0-9]*\/[0-9]*\]/ {
      place = $NF
      gsub(/[][]/, "", place)
      sub(/\//, " of ", place)
    }
    /Downloaded from/ {
      files++
      amount = $0
      sub(/.* \(/, "", amount)
      split(amount, words, " ")
      megabytes += words[1] * (words[2] == "MB" ? 1 : words[2] == "kB" ? 0.001 : 0.000001)
    }
    END {
      printf place ? "module " place ", " : "getting Maven ready, "
      if (files) printf "%d files downloaded (%.0f MB), ", files, megabytes
      printf "%d:%02d\n", seconds / 60, seconds % 60
    }' "$build_log"
}

# why_the_build_failed: in one line, with what to do.
why_the_build_failed() {
  if grep -q -i -e 'No space left on device' "$build_log"; then
    echo "The build ran out of disk: free $build_needs MB in $root and in Maven's repository (log: $build_log)."
  elif grep -q -e 'OutOfMemoryError' -e 'insufficient memory' -e 'Cannot allocate memory' "$build_log"; then
    echo "The build ran out of memory: end other programs, or give this machine 2 GB more (log: $build_log)."
  elif grep -q -e 'Could not transfer' -e 'Failed to fetch' -e 'was not found in .* during a previous attempt' -e 'in offline mode' "$build_log"; then
    echo "Maven Central cannot be reached, and the build needs it once: connect this machine, or name a mirror in ~/.m2/settings.xml (log: $build_log)."
  else
    cause=$(grep -m 1 -e 'ERROR' "$build_log" || tail -n 1 "$build_log")
    echo "The build failed: ${cause:-it says nothing} (log: $build_log)."
  fi
}

# launch CLASS WORD...: takes this shell's place. The launcher is small: what works hard are the services, each a process of its own.
launch() {
  main=$1
  shift
  exec "$java" -Xms16m -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k \
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dtandem.log="$local/logs/launcher.log" \
    -cp "$root/deploy/local/target/tandem-local.jar" "dev.tandem.local.$main" "$root" "$local" "$@"
}
