// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <type_traits>

class QDebug;
class QTextStream;

namespace core {

/// A key or token. Has no text operator, so that it gets into no log by accident; copies share one buffer, which is overwritten when
/// the last of them goes.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->value.isEmpty(); }
    /// For the one place that sends or stores it. Not to be kept.
    [[nodiscard]] const QByteArray &reveal() const;

    friend bool operator==(const Secret &, const Secret &) = delete;
    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend QTextStream &operator<<(QTextStream &, const Secret &) = delete;

private:
    struct Bytes
    {
        explicit Bytes(QByteArray &&given);
        Bytes(const Bytes &) = delete;
        Bytes &operator=(const Bytes &) = delete;
        ~Bytes();
        QByteArray value;
    };
    std::shared_ptr<const Bytes> m_bytes;
};

static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, bool>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

} // namespace core
