# Sotto in a container: one process, no root, nothing written but /data and, once, /keys.
#
#   docker build -t sotto .
#
# README.md shows how to run it.

FROM maven:3.9-eclipse-temurin-17 AS build
# For a build without the network, say, with -o and a mounted repository.
ARG MVN_FLAGS=""
WORKDIR /build
COPY pom.xml ./
COPY config config
COPY src src
RUN mvn -B -ntp ${MVN_FLAGS} -Dmaven.test.skip -Dspotless.check.skip package
# SQLite's native part for this machine. Otherwise it is unpacked into a temporary folder at every
# start, and Docker's are noexec.
RUN jar xf target/sotto.jar "org/sqlite/native/Linux/$(uname -m)/libsqlitejdbc.so" \
 && mv org/sqlite/native/Linux/*/libsqlitejdbc.so .

FROM eclipse-temurin:17-jre
# Java asks fontconfig before it draws, though with the fonts in the jar. This base has it; if another
# one does not, it comes now, and "check" below fails where Java still cannot draw.
RUN command -v fc-match > /dev/null \
 || { apt-get update \
      && apt-get install -y --no-install-recommends fontconfig \
      && rm -rf /var/lib/apt/lists/*; }
RUN useradd --uid 10001 --home-dir /app --no-create-home --shell /usr/sbin/nologin sotto \
 && install -d -o sotto -g sotto -m 0700 /data /keys
WORKDIR /app
COPY --from=build /build/target/sotto.jar /build/libsqlitejdbc.so ./
COPY config config
# One small machine: the collector and compiler that ask for the least memory.
RUN printf '%s\n' \
    -XX:+UseSerialGC \
    -XX:TieredStopAtLevel=1 \
    -XX:-UsePerfData \
    -XX:+ExitOnOutOfMemoryError \
    -Xmx128m \
    -Dfile.encoding=UTF-8 \
    -Dorg.sqlite.lib.path=/app \
    -Dorg.sqlite.lib.name=libsqlitejdbc.so \
    > jvm.options
ENV SOTTO_CONFIG=/app/config SOTTO_DATA=/data SOTTO_KEYS=/keys MALLOC_ARENA_MAX=1
# Classes as the JVM has them in memory, which halves the time to the first poll: "check" loads what
# a start loads. The archive fits this jar and these options only; the JVM's many words about classes
# that it leaves out are no trouble.
RUN java @jvm.options -Xlog:disable -Xlog:all=error:stderr -XX:ArchiveClassesAtExit=sotto.jsa \
      -jar sotto.jar check \
 && test -s sotto.jsa
USER 10001
VOLUME ["/data", "/keys"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8090 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "@jvm.options", "-XX:SharedArchiveFile=sotto.jsa", "-Xshare:auto", "-jar", "sotto.jar"]
