# ./gt bench: the figures the project holds itself to. Read by ./gt, whose functions it uses.

documents=$ROOT/samples/wexmere
case ${1:-} in
  --help | -h)
    cat <<'TEXT'
./gt bench [--documents DIR]

Measures, and prints with this machine's facts and the budget of each figure: reading documents from
the command line, a second start until the plan page is served, that page once warm, the home page of
a signed-in person with requests arriving evenly, the memory, what row-level security costs the queries of two
pages, and a search over 100,000 texts.
It uses the sample partnership, or every document of a folder. Nothing fails by being slow.
TEXT
    exit 0
    ;;
  --documents)
    [ $# = 2 ] || fail "--documents takes one folder."
    documents=$2
    ;;
  '') ;;
  *)
    say "gt bench does not know: $*"
    exit 2
    ;;
esac

build
need_command mvn maven
with_progress "Building the bench" "$LOGS/build-bench.log" \
  maven -q -pl bench -am package -Dmaven.test.skip=true
exec "$JDK/bin/java" -cp "$ROOT/bench/target/classes:$DIST/app.jar:$DIST/lib/*" \
  org.goldenthread.bench.Bench "$ROOT/gt" "$documents"
