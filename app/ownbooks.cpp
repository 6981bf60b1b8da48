// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ownbooks.h"

#include "core/pricebookwriter.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace app {

QString OwnBooks::fileOf(const QString &id) const
{
    // Ids of books from elsewhere may hold any sign.
    return m_folder + u'/' + QString::fromLatin1(id.toUtf8().toPercentEncoding()) + QStringLiteral(".json");
}

QString OwnBooks::idOf(const QString &idOrFile) const
{
    const QString ending = QStringLiteral(".json");
    if (!idOrFile.startsWith(m_folder + u'/') || !idOrFile.endsWith(ending))
        return idOrFile;
    return QString::fromUtf8(QByteArray::fromPercentEncoding(idOrFile.mid(m_folder.size() + 1).chopped(ending.size()).toLatin1()));
}

std::vector<core::PriceBook> OwnBooks::read() const
{
    std::vector<core::PriceBook> books;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto book = core::parsePriceBook(file.readAll(), file.fileName()); book && fileOf(book->id) == file.fileName())
            books.push_back(*book);
    }
    return books;
}

core::Result<void> OwnBooks::write(const std::vector<core::PriceBook> &books) const
{
    const std::vector<core::PriceBook> before = read();
    const auto in = [](const std::vector<core::PriceBook> &all, const QString &id) {
        const auto found = std::find_if(all.begin(), all.end(), [&id](const core::PriceBook &book) { return book.id == id; });
        return found == all.end() ? nullptr : &*found;
    };
    for (const core::PriceBook &book : before) {
        if (!in(books, book.id))
            QFile::remove(fileOf(book.id));
    }
    for (const core::PriceBook &book : books) {
        if (const core::PriceBook *old = in(before, book.id); old && *old == book)
            continue;
        QDir().mkpath(m_folder);
        QSaveFile file(fileOf(book.id));
        const QByteArray json = core::priceBookJson(book);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
            return core::fail(core::ErrorCode::OutputNotWritable, file.fileName(), file.errorString());
    }
    return {};
}

} // namespace app
