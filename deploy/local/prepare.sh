# Read by run and token: finds a JDK, and builds what is not built. Sets root and java_home.

# Prints the major version of a JDK (17, 25), or nothing if there is none of at least 17 in the folder.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | awk '$1 >= 17'
}

# The places where JDKs usually are, one folder a line. JDK_FOLDERS adds to them.
jdk_candidates() {
    [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
    if found=$(command -v javac); then
        dirname "$(dirname "$(readlink -f "$found" 2>/dev/null || echo "$found")")"
    fi
    for folder in ${JDK_FOLDERS:-} /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -d "$folder" ] && echo "$folder"
    done
}

# Prints the newest; where two are equally new, the one found first, JAVA_HOME before all.
newest_jdk() {
    best_version=0
    while read -r folder; do
        version=$(jdk_version "$folder")
        if [ "${version:-0}" -gt "$best_version" ]; then
            best_version=$version
            best=$folder
        fi
    done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
    echo "${best:-}"
}

# Succeeds if the file is there and none of the sources is newer. A build that found nothing to change leaves files
# older than their sources; the time of the last build by this script then counts.
is_current() {
    output=$1
    shift
    [ -f "$output" ] || return 1
    ! has_newer "$output" "$@" || { [ -f "$stamp" ] && ! has_newer "$stamp" "$@"; }
}

# $1: a file; the others: sources relative to the root, those that are absent do not count.
has_newer() (
    file=$1
    shift
    cd "$root"
    for source in "$@"; do
        [ ! -e "$source" ] || find "$source" -newer "$file"
    done | grep -q .
)

# $1: "launcher" or "everything". Prints the modules whose packaged output is missing or older than its sources.
stale_modules() {
    is_current "$root/deploy/local/target/local.jar" pom.xml deploy/engines/pom.xml deploy/engines/src/main \
        deploy/local/pom.xml deploy/local/src/main || echo deploy/local
    [ "$1" = everything ] || return 0
    for service in benchmark-catalog-service assessment-service evidence-service reporting-service; do
        is_current "$root/$service/target/quarkus-app/quarkus-run.jar" pom.xml deploy/platform/pom.xml \
            deploy/platform/src/main "$service/pom.xml" "$service/src/main" || echo "$service"
    done
}

# $@: modules. Runs Maven for them and what they need, with one line a module on the error output, the rest in a log.
build() {
    log=$root/deploy/local/target/build.log
    mkdir -p "$root/deploy/local/target"
    touch "$stamp.begun"
    rm -f "$stamp.failed"
    echo "Building what is missing or older than its sources: $*" >&2
    echo "  (JDK in $java_home; Maven's output in $log)" >&2
    {
        (cd "$root" && JAVA_HOME=$java_home ./mvnw -B -Dmaven.test.skip=true -Dspotless.check.skip=true \
            -pl "$(echo "$*" | tr ' ' ',')" -am package 2>&1) || touch "$stamp.failed"
    } | tee "$log" | awk '
        /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ { sub(/^\[INFO\] Building /, "  "); print; fflush() }
        /^(\[INFO\] )?Downloaded from / { if (++files % 100 == 0) { print "  … " files " files downloaded"; fflush() } }
        /^\[ERROR\]/ { if (++errors <= 25) { print; fflush() } }' >&2
    if [ -f "$stamp.failed" ]; then
        echo "The build failed; the whole output is in $log" >&2
        exit 1
    fi
    mv "$stamp.begun" "$stamp"
}

# Kafka frees memory in a way that newer JVMs warn of; it is known there, and nobody here can act on it.
quiet_jvm() {
    [ "$(jdk_version "$java_home")" -lt 24 ] || echo --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
}

# $1: what has to be built, "launcher" or "everything"
prepare() {
    java_home=$(newest_jdk)
    if [ -z "$java_home" ]; then
        echo "No JDK 17 or newer was found. Install one (Debian: apt install openjdk-17-jdk-headless; any: https://adoptium.net)" >&2
        echo "or set JAVA_HOME to where it is." >&2
        exit 1
    fi
    stamp=$root/deploy/local/target/built-$1
    modules=$(stale_modules "$1")
    # shellcheck disable=SC2086
    [ -z "$modules" ] || build $modules
}
