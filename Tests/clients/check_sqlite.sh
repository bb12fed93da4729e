# The sqlite3 shell, as an analyst with a read-only share would use it.
source "$(dirname "$0")/report.sh"
need "sqlite3 shell" sqlite3
ask() { sqlite3 -readonly "$DATABASE" "$1"; }
is() { [[ $(ask "$1") == "$2" ]]; }
dictionary="SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c
  WHERE m.type = 'table' EXCEPT SELECT table_name || '.' || column_name FROM data_dictionary"
shared=$WORK/shared
mkdir -p "$shared" && cp "$DATABASE" "$shared/release.sqlite"
chmod 0444 "$shared/release.sqlite" && chmod 0555 "$shared" && chmod 0711 "$WORK"
as=()
[[ $(id -u) -eq 0 ]] && as=(setpriv --reuid=65534 --regid=65534 --clear-groups)

say "sqlite: the file is whole" is "PRAGMA integrity_check" ok
say "sqlite: no foreign key is broken" is "PRAGMA foreign_key_check" ""
say "sqlite: user_version is the schema version" \
  is "PRAGMA user_version" "$(ask "SELECT schema_version FROM release")"
say "sqlite: the file has an application id" test "$(ask "PRAGMA application_id")" -ne 0
say "sqlite: the journal mode is delete" is "PRAGMA journal_mode" delete
say "sqlite: no working file of the database is shipped" \
  test -z "$(find "$RELEASE" -name '*-wal' -o -name '*-shm' -o -name '*-journal')"
say "sqlite: there are no views, which other engines would read differently" \
  is "SELECT count(*) FROM sqlite_master WHERE type = 'view'" 0
say "sqlite: every column stands in the data dictionary" is "$dictionary" ""
say "sqlite: a reader without rights to write opens it in a read-only folder" \
  "${as[@]}" sqlite3 -readonly "$shared/release.sqlite" "SELECT count(*) FROM indicator_value"
say "sqlite: a reader's plain opening leaves the folder as it was" \
  bash -c '"$@" && [[ $(ls '"$shared"') == release.sqlite ]]' - \
  "${as[@]}" sqlite3 "$shared/release.sqlite" "SELECT count(*) FROM indicator_value"
say "sqlite: every checksum holds" bash -c 'cd "$RELEASE" && sha256sum --check --quiet --strict SHA256SUMS'
say "sqlite: every file but the list has a checksum" bash -c 'cd "$RELEASE" &&
  diff <(find . -type f ! -name SHA256SUMS ! -name latest.txt -printf "%P\n" | sort) \
    <(cut -c67- SHA256SUMS | grep -vx latest.txt | sort) >&2'
