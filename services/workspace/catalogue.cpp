// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/catalogue.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>
#include <utility>

namespace workspace {

namespace {

constexpr qint64 kLargestDataFile = 16 * 1024 * 1024;

core::Result<QByteArray> readSmallFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return core::fail(core::ErrorCode::FileNotFound, path);
    if (info.isDir())
        return core::fail(core::ErrorCode::FileIsDirectory, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::FileNotReadable, path, file.errorString());
    const QByteArray bytes = file.read(kLargestDataFile + 1);
    if (bytes.size() > kLargestDataFile)
        return core::fail(core::ErrorCode::FileTooLarge, path);
    if (file.error() != QFileDevice::NoError)
        return core::fail(core::ErrorCode::FileNotReadable, path, file.errorString());
    return bytes;
}

/// What ships in a folder: path and text of each document.
std::vector<std::pair<QString, QByteArray>> documents(const QString &folder)
{
    resources::load();
    std::vector<std::pair<QString, QByteArray>> all;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString path = directory.filePath(name);
        const auto bytes = readSmallFile(path);
        Q_ASSERT(bytes);
        all.emplace_back(path, bytes.value_or(QByteArray()));
    }
    return all;
}

template <typename T>
using Parse = core::Result<T> (*)(const QByteArray &, const QString &);

template <typename T>
std::vector<T> shipped(const QString &folder, Parse<T> parse)
{
    std::vector<T> all;
    for (const auto &[path, bytes] : documents(folder)) {
        auto value = parse(bytes, path);
        if (!value)
            qFatal("%s:%lld:%lld: %s", qPrintable(path), static_cast<long long>(value.error().line),
                static_cast<long long>(value.error().column), qPrintable(value.error().detail));
        all.push_back(std::move(*value));
    }
    return all;
}

/// The shipped document of the value with this id.
template <typename T>
core::Result<QByteArray> documentOf(const QString &folder, Parse<T> parse, const QString &id)
{
    for (const auto &[path, bytes] : documents(folder)) {
        if (const auto value = parse(bytes, path); value && value->id == id)
            return bytes;
    }
    return core::fail(core::ErrorCode::UnknownId, id);
}

template <typename T>
core::Result<T> byId(std::vector<T> all, const QString &id)
{
    QStringList known;
    for (T &one : all) {
        if (one.id == id)
            return std::move(one);
        known.append(one.id);
    }
    return core::fail(core::ErrorCode::UnknownId, id, known.join(QLatin1String(", ")));
}

} // namespace

bool isFileName(const QString &idOrFile)
{
    return idOrFile.contains(u'/') || idOrFile.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || QFileInfo(idOrFile).isFile();
}

std::vector<core::RuleSet> shippedRuleSets()
{
    auto all = shipped(QStringLiteral(":/rules"), core::parseRuleSet);
    std::sort(all.begin(), all.end(),
        [](const core::RuleSet &a, const core::RuleSet &b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); });
    return all;
}

std::vector<core::PriceBook> shippedPriceBooks()
{
    auto all = shipped(QStringLiteral(":/prices"), core::parsePriceBook);
    std::sort(all.begin(), all.end(), [](const core::PriceBook &a, const core::PriceBook &b) {
        return std::tie(a.date, a.id) < std::tie(b.date, b.id);
    });
    return all;
}

core::Result<core::RuleSet> ruleSet(const QString &idOrFile, core::Day day)
{
    if (isFileName(idOrFile)) {
        const auto bytes = readSmallFile(idOrFile);
        return bytes ? core::parseRuleSet(*bytes, idOrFile) : core::Unexpected(bytes.error());
    }
    std::vector<core::RuleSet> all = shippedRuleSets();
    if (!idOrFile.isEmpty())
        return byId(std::move(all), idOrFile);
    const core::RuleSet *found = core::ruleSetFor(all, day);
    if (!found)
        return core::fail(core::ErrorCode::UnknownId, idOrFile);
    return *found;
}

core::Result<core::PriceBook> priceBook(const QString &idOrFile)
{
    if (isFileName(idOrFile)) {
        const auto bytes = readSmallFile(idOrFile);
        return bytes ? core::parsePriceBook(*bytes, idOrFile) : core::Unexpected(bytes.error());
    }
    return byId(shippedPriceBooks(), idOrFile.isEmpty() ? kDefaultPriceBook : idOrFile);
}

core::Result<QByteArray> ruleSetDocument(const QString &idOrFile, core::Day day)
{
    const auto set = ruleSet(idOrFile, day);
    if (!set)
        return core::Unexpected(set.error());
    return isFileName(idOrFile) ? readSmallFile(idOrFile)
                                : documentOf(QStringLiteral(":/rules"), core::parseRuleSet, set->id);
}

core::Result<QByteArray> priceBookDocument(const QString &idOrFile)
{
    const auto book = priceBook(idOrFile);
    if (!book)
        return core::Unexpected(book.error());
    return isFileName(idOrFile) ? readSmallFile(idOrFile)
                                : documentOf(QStringLiteral(":/prices"), core::parsePriceBook, book->id);
}

} // namespace workspace
