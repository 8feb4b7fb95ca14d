// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace facematch {

/// From now on every block of the heap that anybody in this process frees is overwritten, by the C library itself
/// (glibc's M_PERTURB). Our own buffers wipe themselves; this is for the copies that decoders, OpenCV and dlib make on
/// their way and merely free. May be called any number of times.
/// @return false: this C library or this build (address sanitizer) does not do it
bool wipeFreedMemory();

}  // namespace facematch
