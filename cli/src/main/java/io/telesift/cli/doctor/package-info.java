// SPDX-License-Identifier: Apache-2.0
/** What a person would otherwise find out at night. */
@NullMarked
package io.telesift.cli.doctor;

import org.jspecify.annotations.NullMarked;
