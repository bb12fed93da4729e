# Recomputes headline figures of a release from the restricted store, with R and its survival.
#   Rscript recompute.R STORE RELEASE BANK-HOLIDAYS [KEPT-COLUMNS]
# STORE is store.sqlite, RELEASE the release's database, BANK-HOLIDAYS a CSV of division and date,
# such as Sources/Vocabulary/Calendars/bank-holidays.csv, KEPT-COLUMNS what the pipeline file says of
# columns, as untold.sql describes it. Needs RSQLite and survival. For England and Wales. Prints one line
# for each kind of figure, and ends with 1 where any differs by more than 1e-6.
arguments <- commandArgs(trailingOnly = TRUE)
open <- function(path) DBI::dbConnect(RSQLite::SQLite(), path, flags = RSQLite::SQLITE_RO)
store <- open(arguments[1])
release <- open(arguments[2])
ask <- function(file, sql) DBI::dbGetQuery(file, sql)
as_of <- ask(release, "SELECT as_of FROM release")$as_of
# The day from which on the records are whole, and the first working day from then on.
whole <- ask(release, "SELECT coalesce(records_from, '0000-01-01') AS day FROM release")$day

closed <- utils::read.csv(arguments[3])
closed <- as.Date(closed$date[closed$division == "england-and-wales"])
days <- seq(as.Date("2012-01-01"), as.Date("2028-12-31"), by = "day")
working <- cumsum(!(as.POSIXlt(days)$wday %in% c(0, 6)) & !(days %in% closed))
names(working) <- as.character(days)
# Days after the start up to and including the end.
elapsed <- function(start, end, unit = "working_days") {
  if (unit == "calendar_days") return(as.integer(as.Date(end) - as.Date(start)))
  unname(working[end] - working[start])
}

first_working <- c(working[1] > 0, diff(working) > 0)
watched <- if (whole < "2012") whole else names(working)[names(working) >= whole & first_working][1]
day_before <- as.character(as.Date(watched) - 1)

referrals <- ask(store, sprintf("SELECT r.journey, r.child_id AS child, r.received, c.sex,
    coalesce(date(coalesce(c.birth, date(c.birth_month, '+1 month', '-1 day')), '+18 years'),
      '9999-12-31') AS of_age
  FROM referral r JOIN child c ON c.id = r.child_id
  WHERE r.role IN ('displayed', 'both') AND r.received <= '%s' AND r.received < of_age
  ORDER BY r.child_id, r.received, r.journey", as_of))
reached <- ask(store, "SELECT journey, kind, day FROM milestone")
day_of <- function(journeys, kind) {
  own <- reached[reached$kind == kind, ]
  own$day[match(journeys, own$journey)]
}
# Steps of which the source of a journey tells nothing.
script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
untold <- DBI::dbGetQuery(store, paste(readLines(file.path(dirname(script), "untold.sql")),
  collapse = "\n"), params = list(as_of = as_of, records_from = whole,
  kept_columns = c(arguments[4], "[]")[1 + is.na(arguments[4])]))
is_told <- function(journeys, step) !journeys %in% untold$journey[untold$step == step]
# Support that has an end and no start: it had started, on a day that nobody told.
is_undated <- function(journeys) {
  is.na(day_of(journeys, "support_started")) & !is.na(day_of(journeys, "support_ended"))
}
last_day <- function(day) ifelse(is.na(day), "9999-12-31", day)
# Waits with the day on which they ended; those whose dates cannot be, or that were over before the
# records are whole, are left out.
ended <- function(spans) {
  spans$last <- pmin(spans$end, spans$closed, spans$of_age, as_of)
  spans[spans$told & !spans$undated & spans$end >= spans$start & spans$closed >= spans$start & spans$of_age > spans$start & (spans$start >= whole | spans$last >= watched), ]
}
# The waits of each child from each of its referrals in the period to the milestone after that or a
# later one, closed when none of the referrals received by then is open.
to_any <- function(spans) {
  do.call(rbind, lapply(split(spans, spans$child), function(own) {
    do.call(rbind, lapply(seq_len(nrow(own)), function(first) {
      wait <- own[first, ]
      for (place in seq_len(nrow(own))[-seq_len(first)]) {
        if (own$end[place] >= own$start[place]) wait$end <- min(wait$end, own$end[place])
        if (own$start[place] <= wait$closed) wait$closed <- max(wait$closed, own$closed[place])
      }
      wait$told <- any(own$told[first:nrow(own)])
      wait$undated <- any(own$undated[first:nrow(own)] & own$start[first:nrow(own)] < wait$end)
      wait
    }))
  }))
}
# Each child's first wait whose dates can be that began in the period, over at what came first: the 18th birthday, the
# milestone (1), the closure (2) or the reference date; `entry` is the day after which it was watched.
waits <- function(from, to, period, unit = "working_days", any_referral = FALSE) {
  spans <- data.frame(child = referrals$child, start = day_of(referrals$journey, from),
    end = last_day(day_of(referrals$journey, to)), of_age = referrals$of_age,
    closed = last_day(day_of(referrals$journey, "closed")), told = is_told(referrals$journey, to),
    undated = to == "support_started" & is_undated(referrals$journey))
  spans <- spans[!is.na(spans$start) & spans$start >= period$first_day &
    spans$start <= period$last_day & spans$start <= as_of, ]
  spans <- spans[order(spans$child, spans$start), ]
  spans <- ended(if (any_referral && nrow(spans) > 0) to_any(spans) else spans)
  spans <- spans[!duplicated(spans$child), ]
  spans$state <- ifelse(spans$of_age == spans$last, 2, ifelse(spans$end == spans$last, 1,
    ifelse(spans$closed == spans$last, 2, 0)))
  late <- spans$start < whole
  entry <- rep(-1, nrow(spans))
  if (any(late)) entry[late] <- elapsed(spans$start[late], day_before, unit)
  data.frame(days = elapsed(spans$start, spans$last, unit), state = spans$state, entry = entry)
}
# Whether, before the last came under watch, fewer were than would be left of ten.
is_thin <- function(wait, events) {
  late <- wait$entry >= 0
  if (!any(late)) return(FALSE)
  if (sum(!late) < 10) return(TRUE)
  left <- 1
  for (day in sort(unique(wait$days[wait$days <= max(wait$entry)]))) {
    left <- left * (1 - sum(wait$days == day & wait$state %in% events) /
      sum(wait$days >= day & wait$entry < day))
    if (sum(wait$days > day & wait$entry <= day) < max(1, 10 * left - 1e-9)) return(TRUE)
  }
  FALSE
}
# A release writes nothing where too few were under watch.
unsaid <- data.frame(value = NA, lower_ci = NA, upper_ci = NA)

compared <- list()
differing <- list()
# Compares numbers with those published; a missing one must be missing in both. What the release has
# not, because no source tells it, is not compared.
same <- function(kind, name, ours, theirs) {
  if (is.null(theirs)) return()
  theirs <- as.numeric(theirs)
  ours <- as.numeric(ours)
  equal <- identical(is.na(ours), is.na(theirs)) &&
    all(abs(ours - theirs) <= 1e-6 * pmax(1, abs(theirs)), na.rm = TRUE)
  compared[[kind]] <<- c(compared[[kind]], name)
  if (!equal) differing[[kind]] <<- c(differing[[kind]], paste0(name, ": R ",
    paste(ours, collapse = " "), ", release ", paste(theirs, collapse = " ")))
}
published <- function(table, period, key, measure) {
  found <- ask(release, sprintf("SELECT count, denominator, value, lower_ci, upper_ci
    FROM indicator_value WHERE table_id = '%s' AND period_kind = '%s' AND period_code = '%s'
    AND coalesce(category1, '') = '%s' AND measure = '%s' AND count IS NOT NULL", table, period$period_kind,
    period$period_code, key, measure))
  if (nrow(found) == 1) found else NULL
}
wilson <- function(count, total) {
  test <- suppressWarnings(stats::prop.test(count, total, correct = FALSE))
  100 * c(count / total, test$conf.int)
}
shares <- c(lower_quartile = 0.25, median = 0.5, upper_quartile = 0.75, ninetieth_percentile = 0.9)
first <- function(days, left, share) {
  at <- which(left <= 1 - share + 1e-9)
  if (length(at) > 0) days[min(at)] else NA
}
compare_waits <- function(table, period, key, wait) {
  name <- paste(table, period$period_code, key)
  shown <- published(table, period, key, "count")
  if (is.null(shown)) return()
  same("waits: children", name, nrow(wait), shown$count)
  if (nrow(wait) == 0) return()
  fit <- survival::survfit(survival::Surv(entry, days, state == 1) ~ 1, wait,
    conf.type = "log-log")
  for (measure in names(shares)) {
    shown <- published(table, period, key, measure)
    if (is_thin(wait, 1)) {
      same("waits: none where too few were under watch", paste(name, measure), unsaid,
        shown[c("value", "lower_ci", "upper_ci")])
      next
    }
    value <- first(fit$time, fit$surv, shares[measure])
    limits <- c(first(fit$time, fit$lower, shares[measure]),
      first(fit$time, fit$upper, shares[measure]))
    if (is.na(value)) limits <- c(NA, NA)
    same("waits: Kaplan-Meier quantiles and limits", paste(name, measure), c(value, limits),
      shown[c("value", "lower_ci", "upper_ci")])
  }
}
# Where nobody or everybody had reached it by the day, Wilson's limits of those followed to the day.
extreme <- function(wait, share, followed) {
  if (any(wait$entry >= min(wait$days))) return(c(NA, NA))
  wilson(if (share == 1) followed else 0, followed)[2:3]
}
compare_limit <- function(table, period, key, wait, limit) {
  shown <- published(table, period, key, "within_limit")
  if (is.null(shown) || nrow(wait) == 0) return()
  if (is_thin(wait, 1)) {
    same("waits: none where too few were under watch", paste(table, period$period_code, key),
      unsaid, shown[c("value", "lower_ci", "upper_ci")])
    return()
  }
  if (is.na(shown$value)) return()
  fit <- survival::survfit(survival::Surv(entry, days, state == 1) ~ 1, wait,
    conf.type = "log-log")
  at <- summary(fit, times = limit, extend = TRUE)
  limits <- if (at$surv %in% c(0, 1))
    extreme(wait, 1 - at$surv, sum(wait$days >= limit | wait$state == 1)) else
    100 * (1 - c(at$upper, at$lower))
  same("waits: share within the limit", paste(table, period$period_code, key),
    c(100 * (1 - at$surv), limits), shown[c("value", "lower_ci", "upper_ci")])
}
# Cumulative incidence by a limit, with closure and the 18th birthday as competing events.
compare_incidence <- function(table, period, key, wait, limit) {
  shown <- published(table, period, key, "within_limit")
  if (is.null(shown) || nrow(wait) == 0) return()
  name <- paste(table, period$period_code, key)
  if (is_thin(wait, 1:2)) {
    same("waits: none where too few were under watch", name, unsaid,
      shown[c("value", "lower_ci", "upper_ci")])
    return()
  }
  if (is.na(shown$value)) return()
  # Several states with late entry need to know who is who.
  wait$id <- seq_len(nrow(wait))
  wait$state <- factor(wait$state, 0:2)
  fit <- survival::survfit(survival::Surv(entry, days, state) ~ 1, wait, id = id)
  place <- findInterval(limit, fit$time)
  value <- if (place == 0) 0 else fit$pstate[place, 2]
  error <- if (place == 0) 0 else fit$std.err[place, 2]
  limits <- if (value %in% c(0, 1))
    extreme(wait, value, sum(wait$days >= limit | wait$state != 0)) / 100 else
    value^exp(c(1, -1) * stats::qnorm(0.975) * error / (value * log(value)))
  # R's error of several states is a jackknife, the delta form only where nobody enters late.
  parts <- if (any(wait$entry >= 0)) "value" else c("value", "lower_ci", "upper_ci")
  same("cumulative incidence (Aalen-Johansen)", name,
    (100 * c(value, sort(limits, na.last = TRUE)))[seq_along(parts)], shown[parts])
}

intervals <- list(c("referral_received", "decision"), c("referral_received", "meeting"),
  c("referral_received", "assessment_started"), c("referral_received", "assessment_completed"),
  c("referral_received", "support_offered"), c("referral_received", "support_started"),
  c("decision", "assessment_started"), c("assessment_started", "assessment_completed"),
  c("assessment_completed", "support_offered"), c("support_offered", "support_started"),
  c("support_started", "support_ended"))
standards <- ask(release, "SELECT DISTINCT category1 AS key FROM indicator_value
  WHERE table_id = 'D2.within' AND category1 IS NOT NULL")$key
periods <- ask(release, "SELECT DISTINCT p.* FROM period p JOIN released_table t
  ON t.period_kind = p.period_kind AND t.period_code = p.period_code AND t.table_id = 'D1.waits'
  WHERE p.label NOT LIKE '%frozen%'")
for (place in seq_len(nrow(periods))) {
  period <- periods[place, ]
  own <- referrals[referrals$received >= period$first_day & referrals$received <= period$last_day, ]
  children <- own[!duplicated(own$child), ]
  name <- period$period_code
  same("counts", paste("A2", name, "referrals"), nrow(own),
    published("A2.headline", period, "referrals", "count")$count)
  same("counts", paste("A2", name, "children"), nrow(children),
    published("A2.headline", period, "children", "count")$count)
  for (sex in unique(children$sex)) {
    same("shares and Wilson's interval", paste("B2", name, sex),
      wilson(sum(children$sex == sex), nrow(children)),
      published("B2.sex", period, sex, "percentage")[c("value", "lower_ci", "upper_ci")])
  }
  # Support after any referral of the period.
  started <- ifelse(is_undated(own$journey), day_of(own$journey, "support_ended"),
    day_of(own$journey, "support_started"))
  told <- unique(own$child[is_told(own$journey, "support_started")])
  helped <- unique(own$child[!is.na(started) & started <= as_of & started < own$of_age])
  if (length(told) > 0) same("shares and Wilson's interval", paste("C1", name, "started"),
    wilson(length(helped), length(told)),
    published("C1.funnel", period, "started", "percentage")[c("value", "lower_ci", "upper_ci")])
  for (pair in intervals) compare_waits("D1.waits", period, paste(pair, collapse = "_to_"),
    waits(pair[1], pair[2], period))
  for (key in standards) {
    parts <- regmatches(key, regexec("^(.*)_to_(.*)_([0-9]+)$", key))[[1]]
    # Those from which every journey waits are not made of referrals.
    if (length(parts) != 4 || parts[2] %in% c("concern", "notification", "strategy_discussion")) next
    wait <- waits(parts[2], parts[3], period)
    compare_limit("D2.within", period, key, wait, as.integer(parts[4]))
    compare_incidence("D2.incidence", period, key, wait, as.integer(parts[4]))
  }
  for (limit in c(30, 90, 180)) compare_incidence("C2.within", period, limit,
    waits("referral_received", "support_started", period, "calendar_days", TRUE), limit)
}
for (kind in names(compared)) {
  wrong <- differing[[kind]]
  cat(if (length(wrong) == 0) "passed" else "failed", ": r: ", kind, ", ",
    length(compared[[kind]]) - length(wrong), " of ", length(compared[[kind]]), "\n", sep = "")
  if (length(wrong) > 0) cat(paste0("  ", utils::head(wrong, 6), "\n"), sep = "")
}
quit(status = if (length(differing) > 0) 1 else 0)
