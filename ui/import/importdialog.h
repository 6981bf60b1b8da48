// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importfiles.h"
#include "models/importjoiner.h"

#include <QDialog>

class QCheckBox;
class QListView;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace models {
class JoinsModel;
}

namespace ui {

class FileForm;
class JoinsView;
class Label;
class PreviewTable;

/// The page of an import: the files with their states, how the chosen one is read, its first rows, and what joins.
/// Shown by open(); answers by a signal.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Models
    {
        models::ImportFiles *files;
        models::ImportJoiner *joiner;
        models::JoinsModel *joins;
    };
    /// @p beside are files that are open already and stay. @p today is where the date of an export begins.
    ImportDialog(const Models &models, QList<models::FileToJoin> beside, const QDate &today, models::Wording wording,
        QWidget *parent);

    /// The file that is looked at.
    void setFile(int file);
    int file() const { return m_file; }
    FileForm *form() const { return m_form; }
    PreviewTable *preview() const { return m_preview; }
    JoinsView *joins() const { return m_joins; }
    QTabWidget *tabs() const { return m_tabs; }
    QCheckBox *leaveOut() const { return m_leaveOut; }
    QCheckBox *remember() const { return m_remember; }
    QPushButton *importButton() const { return m_import; }
    QString sentence() const;

signals:
    void importChosen(const QList<models::ImportedFile> &files, bool remember);

private:
    QWidget *readingPage();
    void fileChanged(int file);
    void showFile();
    void showDoubts(const core::FilePreview &preview);
    void showReady();
    void askJoins();
    void showJoinsFailure(const core::Error &error);

    Models m_models;
    QList<models::FileToJoin> m_beside;
    models::Wording m_wording;
    int m_file = 0;
    QTabWidget *m_tabs;
    QListView *m_list;
    Label *m_name;
    Label *m_sentence;
    QWidget *m_doubts;
    FileForm *m_form;
    QCheckBox *m_leaveOut;
    PreviewTable *m_preview;
    Label *m_more;
    JoinsView *m_joins;
    Label *m_ready;
    QCheckBox *m_remember;
    QPushButton *m_import;
};

} // namespace ui
