# R rebuilds every waiting curve of D1 from its published points and recomputes quartiles and bands.
for (package in c("RSQLite", "survival")) {
  if (requireNamespace(package, quietly = TRUE)) next
  cat("skipped: R survival: the package ", package, " is not installed\n", sep = "")
  quit()
}
file <- DBI::dbConnect(RSQLite::SQLite(), Sys.getenv("DATABASE"), flags = RSQLite::SQLITE_RO)
points <- DBI::dbGetQuery(file, "SELECT period_code, category1, day, at_risk, reached, lower_ci,
  upper_ci FROM curve_point WHERE table_id = 'D1.waits' ORDER BY period_code, category1, day")
values <- DBI::dbGetQuery(file, "SELECT period_code, category1, measure, value, lower_ci, upper_ci
  FROM indicator_value WHERE table_id = 'D1.waits' AND denominator IS NOT NULL")

# One row per child: at risk and reached give the events; who is missing later was still waiting.
children <- function(curve) {
  left <- 1 - curve$reached / 100
  events <- round(curve$at_risk * (1 - left / c(1, head(left, -1))))
  open <- curve$at_risk - events - c(tail(curve$at_risk, -1), 0)
  data.frame(day = rep(rep(curve$day, 2), c(events, open)),
    reached = rep(c(1, 0), c(sum(events), sum(open))))
}
first <- function(days, left, share) min(days[which(left <= 1 - share + 1e-9)], Inf)
shares <- c(lower_quartile = 0.25, median = 0.5, upper_quartile = 0.75, ninetieth_percentile = 0.9)
same <- function(a, b) {
  a[is.infinite(a)] <- NA
  identical(is.na(a), is.na(b)) && all(abs(a - b) < 1e-6, na.rm = TRUE)
}
wrong <- list(quantiles = c(), bands = c())
for (curve in split(points, list(points$period_code, points$category1), drop = TRUE)) {
  name <- paste(curve$period_code[1], curve$category1[1])
  fit <- survival::survfit(survival::Surv(day, reached) ~ 1, children(curve),
    conf.type = "log-log")
  at <- match(curve$day, fit$time)
  if (!same(100 * (1 - fit$surv[at]), curve$reached) ||
    !same(100 * (1 - fit$upper[at]), curve$lower_ci) ||
    !same(100 * (1 - fit$lower[at]), curve$upper_ci)) wrong$bands <- c(wrong$bands, name)
  for (measure in names(shares)) {
    ours <- values[values$period_code == curve$period_code[1] &
      values$category1 == curve$category1[1] & values$measure == measure, ]
    theirs <- c(first(fit$time, fit$surv, shares[measure]), first(fit$time, fit$lower, shares[measure]),
      first(fit$time, fit$upper, shares[measure]))
    # Of a share that was never reached the release publishes no limit either.
    if (is.infinite(theirs[1])) theirs[] <- Inf
    if (!same(theirs, c(ours$value, ours$lower_ci, ours$upper_ci)))
      wrong$quantiles <- c(wrong$quantiles, paste0(name, " ", measure, ": R ",
        paste(theirs, collapse = " "), ", release ",
        paste(ours$value, ours$lower_ci, ours$upper_ci)))
  }
}
say <- function(name, wrong) {
  if (length(wrong) == 0) return(cat("passed: ", name, "\n", sep = ""))
  cat("failed: ", name, ": ", length(wrong), "\n", sep = "")
  cat(paste0("  ", head(wrong, 6), "\n"), sep = "")
}
say("r: there are curves to rebuild", if (nrow(points) > 0) c() else "none")
say("r: survfit gives the same curves and log-log bands", wrong$bands)
say("r: survfit gives the same quartiles and their intervals", wrong$quantiles)
