package dev.sotto.app;

import dev.sotto.core.week.Span;

/** A week as a picture. */
record PictureSheet(Visit visit, Span span) {
  void send() {}
}
