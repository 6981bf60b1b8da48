// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// JSON (RFC 8259) as a tree that knows where everything stands, for data files that people write: numbers stay text,
/// so that no price passes through floating point, and keys keep their order.
struct JsonValue
{
    enum class Kind : quint8 { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool flag = false; ///< of a Bool
    QString text; ///< content of a String, a Number as written
    std::vector<JsonValue> items; ///< of an Array; values of an Object
    std::vector<QString> keys; ///< of an Object, one an item, all different
    qint64 line = 0; ///< where it begins, 1-based
    qint64 column = 0; ///< in characters, 1-based

    const JsonValue *find(QStringView key) const; ///< null where the object has no such key
    /// A number or string as people would read it in a message; "[…]" and "{…}" for the others.
    QString toMessage() const;
};

/// Strict: no comments, no trailing commas, no key twice, valid UTF-8 (a BOM is skipped), at most 64 levels.
/// Errors: BadJson with @p file as subject, line and column, and in detail the text that was met there, empty at the
/// end.
[[nodiscard]] Result<JsonValue> parseJson(const QByteArray &json, const QString &file);

/// Keys that an object may have, as an error tells them.
QString joinedKeys(std::initializer_list<QLatin1String> required, std::initializer_list<QLatin1String> optional);

} // namespace core
