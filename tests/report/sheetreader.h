// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zlib.h>

/// Reads workbooks back, independently of the library that wrote them: the ZIP by its central directory, the sheets by
/// QXmlStreamReader.
namespace sheets {

inline quint32 le(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = (value << 8) | static_cast<unsigned char>(bytes.at(at + i));
    return value;
}

inline QByteArray inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray out(size, '\0');
    QByteArray in = packed;
    z_stream stream = {};
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        qFatal("inflateInit2");
    const int code = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return code == Z_STREAM_END ? out : QByteArray();
}

/// Name → content. Empty where it is no ZIP.
inline QHash<QString, QByteArray> unpacked(const QString &path)
{
    QHash<QString, QByteArray> parts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return parts;
    const QByteArray zip = file.readAll();
    const qsizetype end = zip.lastIndexOf(QByteArray("PK\5\6"));
    if (end < 0)
        return parts;
    qsizetype at = le(zip, end + 16, 4);
    for (quint32 left = le(zip, end + 10, 2); left > 0; --left) {
        const quint32 method = le(zip, at + 10, 2);
        const quint32 packed = le(zip, at + 20, 4);
        const quint32 size = le(zip, at + 24, 4);
        const quint32 name = le(zip, at + 28, 2);
        const qsizetype local = le(zip, at + 42, 4);
        const QByteArray title = zip.mid(at + 46, name);
        const qsizetype data = local + 30 + le(zip, local + 26, 2) + le(zip, local + 28, 2);
        const QByteArray bytes = zip.mid(data, packed);
        parts.insert(QString::fromUtf8(title), method == 0 ? bytes : inflated(bytes, size));
        at += 46 + name + le(zip, at + 30, 2) + le(zip, at + 32, 2);
    }
    return parts;
}

struct SheetCell
{
    QString type;  ///< t attribute: inlineStr, s, or empty for numbers
    QString value;
    int style = 0; ///< s attribute
};

/// "B7" → cell. Shared strings are looked up in @p shared.
inline QHash<QString, SheetCell> cells(const QByteArray &sheet, const QStringList &shared = {})
{
    QHash<QString, SheetCell> found;
    QXmlStreamReader xml(sheet);
    QString place;
    SheetCell cell;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
            place = xml.attributes().value(QLatin1String("r")).toString();
            cell = {xml.attributes().value(QLatin1String("t")).toString(), {},
                xml.attributes().value(QLatin1String("s")).toInt()};
        } else if (xml.isStartElement() && (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t"))) {
            cell.value += xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == QLatin1String("c")) {
            if (cell.type == QLatin1String("s"))
                cell.value = shared.value(cell.value.toInt());
            found.insert(place, cell);
        }
    }
    if (xml.hasError())
        qFatal("sheet: %s", qPrintable(xml.errorString()));
    return found;
}

/// Undoes `_x0001_`, as spreadsheets do.
inline QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += text.mid(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

} // namespace sheets
