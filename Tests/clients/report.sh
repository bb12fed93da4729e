# What every shell check says, one line each; for `source`.
say() { # say NAME COMMAND...: passed when the command succeeds
  local name=$1
  shift
  if "$@" >/dev/null 2>"$WORK/said"; then echo "passed: $name"; else
    echo "failed: $name"
    tail -n 5 "$WORK/said"
  fi
}
need() { # need NAME PROGRAM: leave with a reason when the program is absent
  command -v "$2" >/dev/null || { echo "skipped: $1: $2 is not installed"; exit 0; }
}
