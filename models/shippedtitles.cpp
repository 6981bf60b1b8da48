// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shippedtitles.h"

#include "core/pricebook.h"
#include "core/ruleset.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

ShippedTitles ShippedTitles::shipped(const QString &language)
{
    ShippedTitles titles;
    QFile file(QStringLiteral(":/titles/%1.json").arg(language));
    if (file.open(QIODevice::ReadOnly))
        titles.add(file.readAll());
    return titles;
}

bool ShippedTitles::add(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return false;
    const QJsonObject all = document.object();
    QHash<QString, Title> read;
    for (auto i = all.begin(); i != all.end(); ++i) {
        const QJsonObject texts = i.value().toObject();
        const Title title {texts.value(QLatin1String("of")).toString(), texts.value(QLatin1String("title")).toString()};
        if (title.english.isEmpty() || title.own.isEmpty())
            return false;
        read.insert(i.key(), title);
    }
    m_titles.insert(read);
    return true;
}

QString ShippedTitles::title(const QString &id, const QString &written) const
{
    if (const auto found = m_titles.constFind(id); found != m_titles.constEnd() && found->english == written)
        return found->own;
    return written.isEmpty() ? id : written;
}

QString ShippedTitles::of(const core::RuleSet &set) const
{
    return title(set.id, set.title);
}

QString ShippedTitles::of(const core::PriceBook &book) const
{
    return title(book.id, book.title);
}

} // namespace models
