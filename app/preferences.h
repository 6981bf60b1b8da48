// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace app {

using Theme = models::ThemeChoice;

/// What is remembered from one start to the next. The only user of QSettings.
class Preferences final
{
public:
    /// "" = the user's own place; tests hand in a file.
    explicit Preferences(const QString &file = {});

    Theme theme() const;
    void setTheme(Theme theme);
    /// Two-letter code of the language that the window speaks; "" = the system's. Holds from the next start.
    QString language() const;
    /// What the system wanted last, so that the first picture has the right colours before the desktop answers.
    bool systemWasDark() const;
    void setSystemWasDark(bool dark);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray splitter() const;
    void setSplitter(const QByteArray &state);
    QString columns() const;
    void setColumns(const QString &state);
    int frozenColumns() const;
    void setFrozenColumns(int columns);
    /// The user's own views as core::viewsToJson() writes them.
    QByteArray views() const;
    void setViews(const QByteArray &json);
    /// The files opened last, never a sample; empty at the very first start.
    QStringList lastFiles() const;
    void setLastFiles(const QStringList &files);
    /// Newest first, at most ten; the first is opened at the next start where lastWasWorkspace().
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);
    bool lastWasWorkspace() const;
    void setLastWasWorkspace(bool was);
    QString importFolder() const;
    void setImportFolder(const QString &folder);
    /// core::ReadingMemory as JSON; empty where nothing is remembered.
    QByteArray readingMemory() const;
    void setReadingMemory(const QByteArray &json);
    /// Where files were written last; at first where they are read from.
    QString exportFolder() const;
    void setExportFolder(const QString &folder);
    models::Look look() const;
    void setLook(const models::Look &look);
    /// Command → keys in portable text.
    QMap<QString, QString> shortcuts() const;
    void setShortcuts(const QMap<QString, QString> &shortcuts);
    QList<core::Threshold> thresholds() const;
    void setThresholds(const QList<core::Threshold> &thresholds);
    bool notifications() const;
    void setNotifications(bool on);
    /// Of the palette, the last used first.
    QStringList recentCommands() const;
    void setRecentCommands(const QStringList &ids);
    /// The questions of the first run were answered or skipped.
    bool wasAsked() const;
    void setWasAsked(bool asked);
    /// Name of the page that was shown last; empty at the first start.
    QString page() const;
    void setPage(const QString &page);
    /// Beside the settings there is room for files of one's own (price books).
    QString dataFolder() const;

private:
    QSettings m_settings;
    QString m_dataFolder;
};

} // namespace app
