// SPDX-License-Identifier: Apache-2.0
// The source that CMake needs to precompile headers_core.h for everybody else.
