// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace resources {

/// Makes the files of this room known to Qt's resource system (":/rules/…"). Call once at the start of a program;
/// a static library's resources are not registered by themselves.
void load();

} // namespace resources
