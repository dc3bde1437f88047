package dev.sotto.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the prepared statements of one connection, so that each query is compiled once. A statement
 * is out of the shelf while it is in use, so that a query inside a query gets its own. Not for
 * several threads at once, as the connection is not either.
 */
final class Statements extends DefaultStatementBuilder {
  private static final int MOST = 200;

  private final Map<String, PreparedStatement> shelf = new HashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = shelf.remove(sql);
    return kept == null ? super.create(connection, sql, context) : kept;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    if (statement instanceof PreparedStatement prepared
        && shelf.size() < MOST
        && !prepared.isClosed()) {
      prepared.clearBatch();
      prepared.clearParameters();
      PreparedStatement other = shelf.put(sql, prepared);
      if (other != null) {
        other.close();
      }
    } else {
      super.close(connection, sql, statement);
    }
  }

  @Override
  public void close(Connection connection) {
    shelf.values().forEach(Statements::letGo);
    shelf.clear();
  }

  private static void letGo(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException closedWithItsConnection) {
      // Nothing is left to free.
    }
  }
}
