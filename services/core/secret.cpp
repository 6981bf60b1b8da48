// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <cstring>

namespace core {

Secret::Bytes::Bytes(QByteArray &&given)
    // A buffer that somebody else holds too is copied, since it must not be overwritten under him.
    : value(given.isDetached() ? std::move(given) : QByteArray(given.constData(), given.size()))
{
}

Secret::Bytes::~Bytes()
{
    // data() would make a copy of a shared buffer; what was revealed and kept is its keeper's.
    if (value.isDetached())
        explicit_bzero(value.data(), static_cast<std::size_t>(value.size()));
}

Secret::Secret(QByteArray bytes)
    : m_bytes(std::make_shared<const Bytes>(std::move(bytes)))
{
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray nothing;
    return m_bytes ? m_bytes->value : nothing;
}

} // namespace core
