import { IntlMessageFormat } from 'intl-messageformat';

/** The names of the placeholders of an ICU message, sorted, each once. */
export function argumentsOf(message: string): readonly string[] {
  const ast = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set(namesIn(ast))].toSorted();
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** How the parser marks plain text: every other element bears the name of an argument, apart from `#`. */
const plainText = new IntlMessageFormat('plain', 'en').getAst()[0]?.type;

function namesIn(ast: Ast): readonly string[] {
  return ast.flatMap((element) => {
    const isNamed = 'value' in element && element.type !== plainText;
    const branches = 'options' in element ? Object.values(element.options) : [];
    return [...(isNamed ? [element.value] : []), ...branches.flatMap((branch) => namesIn(branch.value))];
  });
}
