// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

namespace core {

/// An invented person of the samples, UTF-8.
struct SampleName
{
    std::string full; ///< as people write it: "Anna Müller", "王伟"
    std::string given;
    std::string family;
    std::string
        address; ///< local part of the e-mail: ASCII, small letters, one dot, no digits; different for every name
};

/// All pairs of given and family names of the samples, some 13,000, always in the same order.
[[nodiscard]] std::vector<SampleName> sampleNames();

} // namespace core
