// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace models {
class CompletionModel;
}

namespace ui {

class Chip;
class ElidedLabel;
class SearchField;

/// Whose accounts these are and how old, what reading them came to, and the search.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(models::CompletionModel *completions, QWidget *parent = nullptr);

    void setOrganisation(const QString &name, const QString &info);
    /// Marks a sample as such; @p offer is a button's text ("Open the rich sample"), empty for none.
    void setSample(bool sample, const QString &offer);
    /// Says that a simulated Atlassian is talked to, which @p about names.
    void setRehearsal(bool isRehearsal, const QString &about);
    /// "6 rows rejected"; empty: none.
    void setRejected(const QString &text);
    void setSearchEnabled(bool enabled);
    SearchField *search() const { return m_search; }
    QString organisation() const;
    QString info() const;

signals:
    void profileRequested();
    void otherSampleRequested();
    void reportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QToolButton *m_organisation;
    QString m_name;
    ElidedLabel *m_info;
    Chip *m_sample;
    Chip *m_rehearsal;
    QPushButton *m_offer;
    QPushButton *m_rejected;
    SearchField *m_search;
};

} // namespace ui
