package dev.sotto.core.week;

import java.util.ArrayList;
import java.util.List;

/** A canvas that remembers what was drawn. All its letters are half as wide as they are high. */
final class Sketch implements Canvas {
  final List<Written> written = new ArrayList<>();
  final List<String> shapes = new ArrayList<>();
  final List<Tag> tags = new ArrayList<>();
  private final List<Tag> open = new ArrayList<>();

  record Written(String line, Style style, double x, double baseline, List<Tag> tags) {}

  @Override
  public double width(String line, Style style) {
    return line.length() * style.size() / 2;
  }

  @Override
  public void text(String line, Style style, double x, double baseline) {
    written.add(new Written(line, style, x, baseline, List.copyOf(open)));
  }

  @Override
  public void fill(Outline outline, Ink ink) {
    shapes.add("fill " + ink + Points.of(outline));
  }

  @Override
  public void stroke(Outline outline, double thickness, Ink ink) {
    shapes.add("stroke " + ink + Points.of(outline));
  }

  @Override
  public void begin(Tag tag) {
    tags.add(tag);
    open.add(tag);
  }

  @Override
  public void end() {
    open.remove(open.size() - 1);
  }

  List<String> lines() {
    return written.stream().map(Written::line).toList();
  }

  boolean isClosed() {
    return open.isEmpty();
  }

  /** Where an outline went, to a tenth of a point. */
  private record Points(StringBuilder path) implements Outline.Pen {
    static String of(Outline outline) {
      Points points = new Points(new StringBuilder());
      outline.trace(points);
      return points.path.toString();
    }

    @Override
    public void move(double x, double y) {
      add(x, y);
    }

    @Override
    public void line(double x, double y) {
      add(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
      add(x, y);
    }

    @Override
    public void close() {}

    private void add(double x, double y) {
      path.append(' ').append(Math.round(x * 10)).append(',').append(Math.round(y * 10));
    }
  }
}
