/* How does an editor put a fact in running text? Its value shows, its reference is stored. */
(() => {
  const { createElement, Component } = window.React;
  const { Modifier, EditorState, SelectionState } = window.DraftJS;

  /* Return the selection; inside a fact, the whole of that fact: it cannot be broken. */
  function whole(selection, content) {
    const block = content.getBlockForKey(selection.getStartKey());
    const entity = selection.isCollapsed() && block.getEntityAt(selection.getStartOffset());
    let found = selection;
    if (entity && content.getEntity(entity).getType() === 'FACT') {
      block.findEntityRanges(
        (sign) => sign.getEntity() === entity,
        (anchorOffset, focusOffset) => {
          const isHere = anchorOffset < selection.getStartOffset() && selection.getStartOffset() < focusOffset;
          if (isHere) found = SelectionState.createEmpty(block.getKey()).merge({ anchorOffset, focusOffset });
        },
      );
    }
    return found;
  }

  class FactSource extends Component {
    componentDidMount() {
      const { entityType, onClose } = this.props;
      this.whenHidden = () => this.isChosen || this.goBack();
      window.jQuery(document.body).one('hidden.bs.modal', this.whenHidden);
      this.dialog = window.ModalWorkflow({
        url: entityType.chooserUrl,
        onload: window.CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { chosen: (fact) => this.insert(fact) },
        onError: onClose,
      });
    }

    componentWillUnmount() {
      window.jQuery(document.body).off('hidden.bs.modal', this.whenHidden);
    }

    /* Nothing was chosen: the keyboard goes on where it was in the text. */
    goBack() {
      const key = this.props.editorState.getSelection().getStartKey();
      const text = document.querySelector(`[data-offset-key^="${key}-"]`)?.closest('.public-DraftEditor-content');
      this.props.onClose();
      setTimeout(() => text?.focus());
    }

    insert(fact) {
      const { editorState, entityType, onComplete } = this.props;
      const data = { id: fact.id, label: fact.string };
      const content = editorState.getCurrentContent().createEntity(entityType.type, 'IMMUTABLE', data);
      const place = whole(editorState.getSelection(), content);
      const entity = content.getLastCreatedEntityKey();
      const changed = Modifier.replaceText(content, place, fact.said, null, entity);
      this.isChosen = true;
      this.dialog.close();
      onComplete(EditorState.push(editorState, changed, 'insert-characters'));
    }

    render() {
      return null;
    }
  }

  /* The name stands before the value, so that everybody sees and hears which fact it is. */
  const Fact = ({ contentState, entityKey, children }) =>
    createElement(
      'span',
      { className: 'fact-in-text', 'data-fact': contentState.getEntity(entityKey).getData().label },
      children,
    );

  window.draftail.registerPlugin({ type: 'FACT', source: FactSource, decorator: Fact }, 'entityTypes');
})();
