// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for qpdf's header of this name where clang compiles: as C++20, clang refuses a vector of a class
// that is still being declared, which that header has. We call nothing of it; qpdf's others only name the class.
#pragma once

class JSON;
