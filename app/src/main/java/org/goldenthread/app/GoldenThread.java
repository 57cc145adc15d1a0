package org.goldenthread.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application: every room below this package, wired together. */
@SpringBootApplication
@Modulithic(systemName = "Golden Thread")
public class GoldenThread {}
