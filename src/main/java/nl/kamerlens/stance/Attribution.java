package nl.kamerlens.stance;

import java.util.regex.Pattern;

/** Tells findings of others from the government's own: {@code volgens Clingendael}. */
final class Attribution {
  private static final Pattern OTHERS =
      Pattern.compile(
          " (?:volgens|aldus|zo (?:stelt|schrijft|meldt)) (?:[^ ]+ ){0,4}?(?:clingendael|rapport|onderzoek|onderzoekers"
              + "|schrijvers|auteurs|experts|critici|initiatiefnemers|peking|china|aiv|wrr|studie|media|commissie"
              + "|deskundigen|bedrijven|hrw|amnesty|imf|oeso|cbs|cpb|pbl|scp|tno|rivm|who|rekenkamer|vakbonden?"
              + "|oppositie|wetenschappers|verenigingen|vereniging|ngo's|raad van state) ");

  private static final Pattern OWN_SERVICES =
      Pattern.compile(
          " (?:volgens|aldus) (?:[^ ]+ ){0,4}?(?:veiligheidsdiensten|inlichtingendiensten|aivd|mivd|nctv|ncsc) ");

  private Attribution() {}

  static boolean toOthers(Clause clause) {
    return clause.text().contains(" volgens ") && OTHERS.matcher(clause.text()).find()
        || clause.text().contains(" aldus ") && OTHERS.matcher(clause.text()).find();
  }

  /** A finding of the State's own services, which a letter tells as its own. */
  static boolean toOwnServices(Clause clause) {
    return (clause.text().contains(" volgens ") || clause.text().contains(" aldus "))
        && OWN_SERVICES.matcher(clause.text()).find();
  }
}
