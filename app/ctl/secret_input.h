// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace ctl {

/// Reads one line of digits from a file descriptor, byte by byte, so that no buffer keeps a copy. At a terminal the
/// prompt goes to standard error and nothing that is typed is shown.
///
/// @param descriptor  normally 0, standard input
/// @param prompt      shown at a terminal only
/// @param append      takes one digit, 0 to 9; false when there is no room left
/// @return whether the line held nothing but digits that were all taken; spaces at its end do not count
[[nodiscard]] bool readDigits(int descriptor, const char* prompt, const std::function<bool(int)>& append);

}  // namespace ctl
