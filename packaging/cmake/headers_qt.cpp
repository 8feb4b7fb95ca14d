// SPDX-License-Identifier: Apache-2.0
// The source that CMake needs to precompile headers_qt.h for everybody else.
