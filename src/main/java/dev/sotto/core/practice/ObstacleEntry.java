package dev.sotto.core.practice;

/**
 * An obstacle in words.
 *
 * @param label what stands on its button
 * @param reflection how the bot says that it heard; neither advice nor a question
 */
public record ObstacleEntry(String label, String reflection) {}
