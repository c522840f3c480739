/** What a step can be and how answers count: kinds with their settings, checking, points. Pure, without any framework. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.banhui.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
