package dev.sotto.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets Flyway speak only when something is wrong; its progress is a debug matter. */
final class FlywayLog implements Log {
  /** Named in Flyway's configuration, and made by it. */
  public static final class Maker implements LogCreator {
    @Override
    public Log createLogger(Class<?> speaker) {
      return new FlywayLog(speaker);
    }
  }

  private final Logger log;

  FlywayLog(Class<?> speaker) {
    log = LoggerFactory.getLogger(speaker);
  }

  @Override
  public void debug(String message) {
    log.trace(message);
  }

  @Override
  public void info(String message) {
    log.debug(message);
  }

  @Override
  public void notice(String message) {
    log.debug(message);
  }

  @Override
  public void warn(String message) {
    log.warn(message);
  }

  @Override
  public void error(String message) {
    log.error(message);
  }

  @Override
  public void error(String message, Exception cause) {
    log.error(message, cause);
  }
}
