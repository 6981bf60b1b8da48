// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace core {

/// What every fallible function returns: a value or a coded error.
template<typename T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

inline Unexpected fail(ErrorCode code, QString subject = {}, QString detail = {}, qint64 line = 0, qint64 column = 0)
{
    return Unexpected(Error {code, std::move(subject), line, column, std::move(detail)});
}

} // namespace core
