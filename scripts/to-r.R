#!/usr/bin/env Rscript
# Loads a report into R, with the types of its datapackage.json, and shows three analyses:
#
#   scripts/to-r.R REPORT/
#
# In a session:  source("scripts/to-r.R"); tables <- load_report("REPORT/"); tables$commitments
# It needs nothing but R itself.

# The tables of a report by their names.
load_report <- function(folder) {
  package <- read_json(file.path(folder, "datapackage.json"))
  resources <- Filter(function(resource) !is.null(resource$schema), package$resources)
  names(resources) <- vapply(resources, function(resource) resource$name, "")
  lapply(resources, function(resource) load_table(folder, resource))
}

# JSON as lists, which base R cannot read.
read_json <- function(file) {
  text <- paste(readLines(file, encoding = "UTF-8", warn = FALSE), collapse = "\n")
  pattern <- "\"(?:[^\"\\\\]|\\\\.)*\"|[][{},:]|[^][{},:\"\\s]+"
  tokens <- regmatches(text, gregexpr(pattern, text, perl = TRUE))[[1]]
  at <- 0
  following <- function() {
    at <<- at + 1
    tokens[at]
  }
  members <- function(close, member) {
    result <- list()
    while (tokens[at + 1] != close) {
      result <- c(result, member())
      if (tokens[at + 1] == ",") following()
    }
    following()
    result
  }
  pair <- function() {
    name <- unquoted(following())
    following()
    stats::setNames(list(value()), name)
  }
  value <- function() {
    token <- following()
    switch(substr(token, 1, 1),
      "{" = members("}", pair),
      "[" = members("]", function() list(value())),
      "\"" = unquoted(token),
      switch(token, true = TRUE, false = FALSE, null = NULL, as.numeric(token)))
  }
  value()
}

unquoted <- function(token) {
  text <- substr(token, 2, nchar(token) - 1)
  for (escape in list(c("\\\"", "\""), c("\\/", "/"), c("\\t", "\t"), c("\\r", "\r"), c("\\n", "\n"))) {
    text <- gsub(escape[1], escape[2], text, fixed = TRUE)
  }
  gsub("\\\\", "\\", text, fixed = TRUE)
}

# Text first: R would take dossier 35207 for a number.
load_table <- function(folder, resource) {
  delimiter <- if (is.null(resource$dialect$delimiter)) "," else resource$dialect$delimiter
  table <- utils::read.table(file.path(folder, resource$path),
    header = TRUE, sep = delimiter, quote = "\"", comment.char = "", colClasses = "character",
    na.strings = "", encoding = "UTF-8", check.names = FALSE, fill = FALSE)
  names(table)[1] <- "doc" # without a byte order mark
  for (field in resource$schema$fields) {
    table[[field$name]] <- typed(table[[field$name]], field$type)
  }
  table
}

typed <- function(values, type) {
  switch(type,
    integer = as.integer(values),
    boolean = values == "true",
    date = as.Date(values),
    values)
}

# Commitments by the quarter in which their deadline ends.
by_quarter <- function(tables) {
  due <- tables$commitments[!is.na(tables$commitments$latest), ]
  quarter <- paste0(format(due$latest, "%Y"), quarters(due$latest))
  table(quarter = quarter, type = due$type)
}

# Publications by the number of citations; what a document says of itself is none.
most_cited <- function(tables, most = 10) {
  cited <- tables$references[!tables$references$self %in% TRUE, ]
  counts <- data.frame(
    citations = vapply(split(cited$doc, cited$id), length, 0L),
    documents = vapply(split(cited$doc, cited$id), function(docs) length(unique(docs)), 0L))
  order <- order(-counts$citations, -counts$documents, rownames(counts), method = "radix")
  utils::head(counts[order, , drop = FALSE], most)
}

# Moties by member and by what the documents do with them.
by_member <- function(tables) {
  motions <- tables$motions[!is.na(tables$motions$members), ]
  members <- strsplit(motions$members, "; ", fixed = TRUE)
  table(member = unlist(members), relation = rep(motions$relation, lengths(members)))
}

show_analysis <- function(title, analysis) {
  cat(title, "\n\n", sep = "")
  if (length(analysis) == 0 || NROW(analysis) == 0) cat("none\n") else print(analysis)
  cat("\n")
}

main <- function(arguments) {
  if (length(arguments) != 1) {
    message("usage: to-r.R REPORT/")
    return(2)
  }
  if (!file.exists(file.path(arguments, "datapackage.json"))) {
    message("to-r: no datapackage.json in ", arguments, "; make it with kamerlens report -o")
    return(3)
  }
  tables <- load_report(arguments)
  show_analysis("Commitments by the quarter of their deadline", by_quarter(tables))
  show_analysis("Most cited publications", most_cited(tables))
  show_analysis("Moties by member and relation", by_member(tables))
  0
}

# Only where it is run, not where it is sourced.
if (sys.nframe() == 0) {
  quit(status = main(commandArgs(trailingOnly = TRUE)))
}
