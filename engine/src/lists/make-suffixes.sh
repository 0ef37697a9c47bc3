#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Makes the shipped copy of the Public Suffix List: the rules as they are, without the comments that the list's keepers
# write for each other. Run by a maintainer, never by the build.
#
#   engine/src/lists/make-suffixes.sh FILE ORIGIN >engine/src/main/resources/io/telesift/engine/suffix/public_suffix_list.dat
#
# FILE is a published list (https://publicsuffix.org/list/public_suffix_list.dat), which has a VERSION and a COMMIT line;
# ORIGIN says for the file's head where it was taken from. The same input gives the same output, byte for byte.
set -eu

[ $# -eq 2 ] || { echo "usage: $0 FILE ORIGIN" >&2; exit 2; }
list=$1
origin=$2
for need in '^// VERSION: ' '^// COMMIT: ' '===BEGIN ICANN DOMAINS===' '===END PRIVATE DOMAINS==='; do
  grep -q "$need" "$list" || { echo "$list: has no line with $need, is no published list" >&2; exit 1; }
done

cat <<HEAD
// This Source Code Form is subject to the terms of the Mozilla Public
// License, v. 2.0. If a copy of the MPL was not distributed with this
// file, You can obtain one at https://mozilla.org/MPL/2.0/.
//
// The Public Suffix List, https://publicsuffix.org/list/, its comments and empty lines left out by
// engine/src/lists/make-suffixes.sh; taken from: $origin
//
HEAD
grep -E '^// (VERSION|COMMIT): ' "$list"
sed -n -e '/^\/\/ ===/p' -e '/^\/\//d' -e 's/[[:space:]].*//' -e '/./p' "$list"
