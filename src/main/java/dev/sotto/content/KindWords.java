package dev.sotto.content;

import java.util.List;

/**
 * A kind of practice in words.
 *
 * @param label what stands on its button
 * @param tiny smallest versions that still count; none for exact practices
 * @param keywords words by which the kind is recognised
 */
public record KindWords(String label, List<String> tiny, List<String> keywords) {}
