/**
 * The finished jar, from outside: started as the README says, spoken to over HTTP, killed, starved
 * and misconfigured. Knows the program by its command line, its environment, its files and what it
 * sends; never by its classes, unless a test has to read sealed rows.
 */
@NullMarked
package dev.sotto.jar;

import org.jspecify.annotations.NullMarked;
