package dev.sotto.store;

/** The names of what lies in the data folder. */
final class DataFolder {
  static final String DATABASE = "sotto.db";
  static final String LOCK = "sotto.lock";
  static final String FORGOTTEN = "forgotten.log";
  static final String BACKUPS = "backups";

  private DataFolder() {}
}
