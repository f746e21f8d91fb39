import AjvCompiler, { type BuildCompilerFromPool } from '@fastify/ajv-compiler';

type Compile = ReturnType<BuildCompilerFromPool>;
type Validator = ReturnType<Compile>;

/** An office has hundreds of schemas: each is compiled when the first request needs it, not while the office starts. */
export const buildLazyValidators: BuildCompilerFromPool = (externalSchemas, options) => {
  const compile = AjvCompiler()(externalSchemas, options);
  return (route) => {
    let compiled: Validator | undefined;
    const check = (data: unknown): unknown => {
      compiled ??= compile(route);
      const answer = compiled(data);
      Object.assign(check, { errors: compiled.errors });
      return answer;
    };
    return check as Validator;
  };
};
