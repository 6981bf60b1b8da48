// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ruletexts.h"

#include "core/assessment.h"
#include "models/tr.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

RuleTexts RuleTexts::shipped(const QString &language)
{
    RuleTexts texts;
    QStringList folders {QStringLiteral("en")};
    if (language != folders.first())
        folders.append(language);
    for (const QString &folder : folders) {
        const QDir dir(QStringLiteral(":/rules/") + folder);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                texts.add(file.readAll());
        }
    }
    return texts;
}

bool RuleTexts::add(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return false;
    const QJsonObject rules = document.object();
    QHash<QString, RuleText> read;
    for (auto i = rules.begin(); i != rules.end(); ++i) {
        const QJsonObject texts = i.value().toObject();
        const RuleText text {texts.value(QLatin1String("short")).toString(), texts.value(QLatin1String("why")).toString()};
        if (text.shortText.isEmpty() || text.why.isEmpty())
            return false;
        read.insert(i.key(), text);
    }
    m_texts.insert(read);
    return true;
}

RuleText RuleTexts::of(const QString &id) const
{
    if (const auto found = m_texts.constFind(id); found != m_texts.constEnd())
        return *found;
    if (id == core::kFlagOnly) {
        return {Words::tr("Atlassian's flag alone", "@info rule in few words"),
            Words::tr("Atlassian's own flag says otherwise than the rules. The flag is what is paid, so it counts.", "@info rule")};
    }
    if (id == core::kFlagDecides) {
        return {Words::tr("Atlassian's flag decides", "@info rule in few words"),
            Words::tr("The rules can't decide from what the files tell; Atlassian's own flag does.", "@info rule")};
    }
    if (id == core::kNoRule) {
        return {Words::tr("No rule fits", "@info rule in few words"),
            Words::tr("No rule of the rule set names this kind of access, so it stays unknown.", "@info rule")};
    }
    return {id, id};
}

} // namespace models
