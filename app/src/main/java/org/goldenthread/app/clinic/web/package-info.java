/**
 * Pages of performance clinics: the list, one clinic, and the forms that call, hold and agree it.
 */
@NullMarked
package org.goldenthread.app.clinic.web;

import org.jspecify.annotations.NullMarked;
