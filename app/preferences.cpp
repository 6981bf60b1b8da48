// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace app {

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                + QStringLiteral("/leanseat/leanseat.ini")
                                : file,
        QSettings::IniFormat)
    , m_dataFolder(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/leanseat")
                                  : QFileInfo(file).absolutePath() + QStringLiteral("/data"))
{
}

Theme Preferences::theme() const
{
    const int value = m_settings.value(QStringLiteral("theme"), 0).toInt();
    return static_cast<Theme>(std::clamp(value, 0, 2));
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(QStringLiteral("theme"), static_cast<int>(theme));
}

QString Preferences::language() const
{
    return m_settings.value(QStringLiteral("look/language")).toString();
}

bool Preferences::systemWasDark() const
{
    return m_settings.value(QStringLiteral("systemWasDark"), false).toBool();
}

void Preferences::setSystemWasDark(bool dark)
{
    m_settings.setValue(QStringLiteral("systemWasDark"), dark);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Preferences::splitter() const
{
    return m_settings.value(QStringLiteral("accounts/splitter")).toByteArray();
}

void Preferences::setSplitter(const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("accounts/splitter"), state);
}

QString Preferences::columns() const
{
    return m_settings.value(QStringLiteral("accounts/columns")).toString();
}

void Preferences::setColumns(const QString &state)
{
    m_settings.setValue(QStringLiteral("accounts/columns"), state);
}

int Preferences::frozenColumns() const
{
    return std::clamp(m_settings.value(QStringLiteral("accounts/frozenColumns"), 0).toInt(), 0, 1000);
}

void Preferences::setFrozenColumns(int columns)
{
    m_settings.setValue(QStringLiteral("accounts/frozenColumns"), columns);
}

QByteArray Preferences::views() const
{
    return m_settings.value(QStringLiteral("accounts/views")).toByteArray();
}

void Preferences::setViews(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("accounts/views"), json);
}

QStringList Preferences::lastFiles() const
{
    return m_settings.value(QStringLiteral("lastFiles")).toStringList();
}

void Preferences::setLastFiles(const QStringList &files)
{
    m_settings.setValue(QStringLiteral("lastFiles"), files);
}

QStringList Preferences::recentWorkspaces() const
{
    return m_settings.value(QStringLiteral("workspaces/recent")).toStringList();
}

void Preferences::addRecentWorkspace(const QString &path)
{
    constexpr int most = 10;
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(QStringLiteral("workspaces/recent"), recent.first(std::min<qsizetype>(most, recent.size())));
}

void Preferences::removeRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    m_settings.setValue(QStringLiteral("workspaces/recent"), recent);
}

bool Preferences::lastWasWorkspace() const
{
    return m_settings.value(QStringLiteral("workspaces/last"), false).toBool();
}

void Preferences::setLastWasWorkspace(bool was)
{
    m_settings.setValue(QStringLiteral("workspaces/last"), was);
}

QString Preferences::importFolder() const
{
    return m_settings.value(QStringLiteral("importFolder")).toString();
}

void Preferences::setImportFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("importFolder"), folder);
}

QByteArray Preferences::readingMemory() const
{
    return m_settings.value(QStringLiteral("readingMemory")).toString().toUtf8();
}

void Preferences::setReadingMemory(const QByteArray &json)
{
    m_settings.setValue(QStringLiteral("readingMemory"), QString::fromUtf8(json));
}

QString Preferences::exportFolder() const
{
    return m_settings.value(QStringLiteral("exportFolder"), importFolder()).toString();
}

void Preferences::setExportFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("exportFolder"), folder);
}

models::Look Preferences::look() const
{
    models::Look look;
    look.theme = theme();
    look.textPercent = std::clamp(m_settings.value(QStringLiteral("look/text"), 100).toInt(), 100, 200);
    look.font = m_settings.value(QStringLiteral("look/font")).toString();
    look.language = m_settings.value(QStringLiteral("look/language")).toString();
    look.region = m_settings.value(QStringLiteral("look/region")).toString();
    return look;
}

void Preferences::setLook(const models::Look &look)
{
    setTheme(look.theme);
    m_settings.setValue(QStringLiteral("look/text"), look.textPercent);
    m_settings.setValue(QStringLiteral("look/font"), look.font);
    m_settings.setValue(QStringLiteral("look/language"), look.language);
    m_settings.setValue(QStringLiteral("look/region"), look.region);
}

QMap<QString, QString> Preferences::shortcuts() const
{
    QMap<QString, QString> shortcuts;
    const QVariantMap stored = m_settings.value(QStringLiteral("shortcuts")).toMap();
    for (auto i = stored.begin(); i != stored.end(); ++i)
        shortcuts.insert(i.key(), i.value().toString());
    return shortcuts;
}

void Preferences::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    QVariantMap stored;
    for (auto i = shortcuts.begin(); i != shortcuts.end(); ++i)
        stored.insert(i.key(), i.value());
    m_settings.setValue(QStringLiteral("shortcuts"), stored);
}

QList<core::Threshold> Preferences::thresholds() const
{
    QList<core::Threshold> thresholds;
    for (const QString &text : m_settings.value(QStringLiteral("thresholds")).toStringList()) {
        const int what = text.section(u':', 0, 0).toInt();
        const qint64 value = text.section(u':', 1).toLongLong();
        if (what >= 0 && what <= static_cast<int>(core::ThresholdWhat::Accounts) && value > 0)
            thresholds.append({static_cast<core::ThresholdWhat>(what), value});
    }
    return thresholds;
}

void Preferences::setThresholds(const QList<core::Threshold> &thresholds)
{
    QStringList stored;
    for (const core::Threshold &threshold : thresholds)
        stored.append(QStringLiteral("%1:%2").arg(static_cast<int>(threshold.what)).arg(threshold.value));
    m_settings.setValue(QStringLiteral("thresholds"), stored);
}

bool Preferences::notifications() const
{
    return m_settings.value(QStringLiteral("notifications"), true).toBool();
}

void Preferences::setNotifications(bool on)
{
    m_settings.setValue(QStringLiteral("notifications"), on);
}

QStringList Preferences::recentCommands() const
{
    return m_settings.value(QStringLiteral("recentCommands")).toStringList();
}

void Preferences::setRecentCommands(const QStringList &ids)
{
    m_settings.setValue(QStringLiteral("recentCommands"), ids);
}

bool Preferences::wasAsked() const
{
    return m_settings.value(QStringLiteral("wasAsked"), false).toBool();
}

void Preferences::setWasAsked(bool asked)
{
    m_settings.setValue(QStringLiteral("wasAsked"), asked);
}

QString Preferences::page() const
{
    return m_settings.value(QStringLiteral("window/page")).toString();
}

void Preferences::setPage(const QString &page)
{
    m_settings.setValue(QStringLiteral("window/page"), page);
}

QString Preferences::dataFolder() const
{
    return m_dataFolder;
}

} // namespace app
