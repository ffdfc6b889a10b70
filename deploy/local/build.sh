# build: packages the suite if a source is newer than what was packaged from it.

# artifact_of MODULE: the file whose age is the age of the module's last build. Of a service it is its class archive, which
# is made last, and which is no longer good for jars whose age is changed.
artifact_of() {
  case $1 in
    platform/core) echo "platform/core/target/tandem-platform-core-1.0.0-SNAPSHOT.jar" ;;
    platform/embedded) echo "platform/embedded/target/tandem-platform-embedded-1.0.0-SNAPSHOT.jar" ;;
    deploy/local) echo "deploy/local/target/tandem-local.jar" ;;
    *) echo "$1/target/quarkus-app/app-cds.jsa" ;;
  esac
}

# sources_of MODULE: what its artifact is made from; every service has the platform's core inside.
sources_of() {
  echo "pom.xml $1/pom.xml $1/src/main"
  case $1 in *-service | gateway) echo "platform/core/src/main" ;; esac
}

# modules: what runs. The checker of ledgers is built by its own script, and the last module is nothing but tests.
modules() {
  sed -n 's|.*<module>\(.*\)</module>.*|\1|p' pom.xml | grep -v -e '^deploy/verify$' -e '^deploy/end-to-end$'
}

is_stale() {
  [ ! -f "$(artifact_of "$1")" ] || [ -n "$(find $(sources_of "$1") -newer "$(artifact_of "$1")" 2>/dev/null | head -n 1)" ]
}

build() {
  cd "$root"
  stale=
  for module in $(modules); do
    if is_stale "$module"; then stale="$stale $module"; fi
  done
  [ -n "$stale" ] || return 0
  echo "Building, as sources are newer than what was packaged:$stale"
  : >"$root/.local/build-started"
  ./mvnw -q -B -DskipTests -Dspotless.check.skip=true -pl '!deploy/end-to-end' package || {
    echo "The build failed; what it says above is the cause." >&2
    exit 1
  }
  # Maven leaves an archive alone whose content is the same; it is fresh nevertheless, as of this build's start.
  for module in $(modules); do
    touch -r "$root/.local/build-started" "$(artifact_of "$module")"
  done
}
